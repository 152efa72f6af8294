"""The territory report as one page that needs no server and no network: figures, map, levers and sheets."""

from collabgrid.report.page.rendering import render_report_page

__all__ = ["render_report_page"]
