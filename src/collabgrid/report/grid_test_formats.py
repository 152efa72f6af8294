"""The examples of a grid run as its tests, for programs that read tests: JUnit XML, annotations of GitHub."""

from __future__ import annotations

from collections.abc import Iterator
from xml.etree import ElementTree

from collabgrid.grid import LoadedGrid
from collabgrid.report.display import clean_line
from collabgrid.report.grid_test import line_of, tell_difference
from collabgrid.report.view import View
from collabgrid.study import ExampleResult, GridTest


def junit_of_test(view: View, tested: GridTest, loaded: LoadedGrid) -> str:
    """A JUnit XML report: a case for each example, a known miss being a skipped one."""
    failures = {each.id for each in tested.failures}
    skipped = [each for each in tested.results if each.known_miss is not None and each.id not in failures]
    counts = {"tests": len(tested.results), "failures": len(failures), "skipped": len(skipped)}
    named = {"name": view.grid.grid.id, **{key: str(value) for key, value in counts.items()}}
    suite = ElementTree.Element("testsuite", named)
    for result in tested.results:
        case = ElementTree.SubElement(suite, "testcase", classname=view.grid.grid.id, name=result.id)
        place = line_of(loaded, result.id)
        if place is not None:
            case.set("file", place[0])
            case.set("line", str(place[1]))
        if result.id in failures:
            told = [clean_line(each) for each in _told(view, result)]
            ElementTree.SubElement(case, "failure", message="; ".join(told)).text = "\n".join(told)
        elif result.known_miss is not None:
            ElementTree.SubElement(case, "skipped", message=clean_line(view.text(result.known_miss)))
    ElementTree.indent(suite)
    return '<?xml version="1.0" encoding="utf-8"?>\n' + ElementTree.tostring(suite, encoding="unicode") + "\n"


def github_of_test(view: View, tested: GridTest, loaded: LoadedGrid) -> str:
    """A workflow command of GitHub for each thing that was read otherwise, at its line."""
    return "".join(line for result in tested.failures for line in _annotations(view, result, loaded))


def _annotations(view: View, result: ExampleResult, loaded: LoadedGrid) -> Iterator[str]:
    abouts = [each.about for each in result.differences] if result.known_miss is None else [""]
    for about, told in zip(abouts, _told(view, result), strict=True):
        place = line_of(loaded, result.id, *(("expect", about) if about else ()))
        where = f"file={_escaped(place[0])},line={place[1]}," if place else ""
        yield f"::error {where}title={_escaped(result.id)}::{_message(told)}\n"


def _told(view: View, result: ExampleResult) -> list[str]:
    if result.known_miss is not None:
        return [view.words.say("testing.missed_no_more")]
    return [tell_difference(view, each) for each in result.differences]


def _message(text: str) -> str:
    return clean_line(text).replace("%", "%25")


def _escaped(text: str) -> str:
    return _message(text).replace(":", "%3A").replace(",", "%2C")
