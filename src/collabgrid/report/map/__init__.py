"""The map of a report, drawn offline: places of France by name, outlines, and the frame that points are drawn in."""

from collabgrid.report.map.frame import Drawing, Frame, draw_outlines, frame_points
from collabgrid.report.map.outlines import Outline, load_outlines
from collabgrid.report.map.places import find_place

__all__ = [
    "Drawing",
    "Frame",
    "Outline",
    "draw_outlines",
    "find_place",
    "frame_points",
    "load_outlines",
]
