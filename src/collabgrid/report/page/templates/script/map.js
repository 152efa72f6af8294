// The circles of the map, for the initiatives that the filters leave: the same gathering as in mapping.py.
const GATHER = 12;
const SVG = "http://www.w3.org/2000/svg";

function gather(sheets) {
  const cells = new Map();
  for (const { place } of sheets) {
    if (!place) continue;
    const cell = `${Math.floor(place[0] / GATHER)} ${Math.floor(place[1] / GATHER)}`;
    const known = cells.get(cell) ?? { x: 0, y: 0, n: 0 };
    cells.set(cell, { x: known.x + place[0], y: known.y + place[1], n: known.n + 1 });
  }
  return [...cells.values()].map(({ x, y, n }) => ({ x: x / n, y: y / n, n })).sort((one, other) => other.n - one.n);
}

function drawSpots(sheets) {
  const spots = gather(sheets);
  for (const group of document.querySelectorAll(".spots")) {
    group.replaceChildren(
      ...spots.map(({ x, y, n }) => {
        const circle = document.createElementNS(SVG, "circle");
        circle.setAttribute("cx", x.toFixed(1));
        circle.setAttribute("cy", y.toFixed(1));
        circle.setAttribute("r", Math.min(6 + 4 * (Math.sqrt(n) - 1), 32).toFixed(1));
        return circle;
      }),
    );
  }
}
