"""The report."""

import os
from collections.abc import Callable

from .gereedschap import VANDAAG, Tools
from .meting import Meting, median, spread
from .ronde import NEW, ONE, OWN, PLAIN, SAME, Size

HEAD = """# The same pages, by other programs

Written by `benches/peers/run`; do not edit. What is compared, and what these figures mean: [README.md](README.md).

{versions}. {processors} processors, sites {where}, day {day}.
All programs do the same thing one after the other, and then again in another order; runs: {times}. *CPU*: seconds of user and
system together; least, median and most, as for *wall*. *others*: the share of the machine that other work took meanwhile (median):
with much of it, wall times say little, and CPU seconds still do. *× CPU* and *× wall*: the median divided by that of the peer with
the lowest one. *pages* and *MB*: all that is in the site.
"""


def write(sizes: list[Size], tools: Tools, times: int, in_memory: bool) -> str:
    """All of it, as Markdown."""
    versions = ", ".join(f"{name} {version}" for name, version in tools.versions.items())
    where = "in memory" if in_memory else "on disk"
    facts = {"versions": versions, "processors": os.cpu_count(), "where": where, "day": VANDAAG, "times": times}
    parts = [HEAD.format(**facts)]
    for size in sizes:
        parts.append(f"## {size.name}: {size.activities:,} activities\n")
        if size.differences:
            parts.append("```text\n" + "\n".join(size.compared) + "\n```\n")
        else:
            parts.append(f"From nothing: {size.compared[0]}.\nAfter the change: {size.compared[-1]}.\n")
        for row in (NEW, SAME, ONE):
            parts.append(f"### {size.name}, {row}\n\n{_table(size, row)}\n")
        if size.pagefind:
            parts.append(_pagefind(size))
    return "\n".join(parts)


def _peers(size: Size, row: str) -> list[list[Meting]]:
    return [runs for (own, name), runs in size.runs.items() if own == row and name not in (PLAIN, OWN)]


def _fastest(size: Size, row: str, value: Callable[[Meting], float]) -> float:
    """The median of the peer that is ahead in something."""
    return min(median([value(run) for run in runs]) for runs in _peers(size, row))


def _table(size: Size, row: str) -> str:
    """A row for each program."""
    lines = [
        "| program | CPU, s | wall, s | peak, MiB | pages | MB | × CPU | × wall | others |",
        "| --- | --: | --: | --: | --: | --: | --: | --: | --: |",
    ]
    cpu, wall = _fastest(size, row, lambda run: run.cpu), _fastest(size, row, lambda run: run.wall)
    for (own, name), runs in size.runs.items():
        if own != row:
            continue
        cells = [
            name,
            spread([run.cpu for run in runs]),
            spread([run.wall for run in runs]),
            f"{median([run.memory for run in runs]):.0f}",
            f"{size.pages[name]:,}",
            f"{size.megabytes[name]:.1f}",
            f"{median([run.cpu for run in runs]) / cpu:.2f}",
            f"{median([run.wall for run in runs]) / wall:.2f}",
            f"{median([run.others for run in runs]):.0%}",
        ]
        lines.append(f"| {' | '.join(cells)} |")
    return "\n".join(lines)


def _pagefind(size: Size) -> str:
    """What a search costs a peer besides, and what that makes of the ratio."""
    runs = size.pagefind
    search = median([run.cpu for run in runs])
    own = median([run.cpu for run in size.runs[NEW, PLAIN]])
    peer = _fastest(size, NEW, lambda run: run.cpu)
    hugo = median([run.cpu for run in size.runs[NEW, "Hugo"]])
    cpu, wall = spread([run.cpu for run in runs]), spread([run.wall for run in runs])
    memory = median([run.memory for run in runs])
    return (
        f"Pagefind on the site of Hugo: {cpu} s CPU, {wall} s wall, {memory:.0f} MiB. Our program has its search in it, and in the\n"
        f"plain theme takes {own / (peer + search):.2f} of the CPU time of the fastest peer with Pagefind, and"
        f" {own / (hugo + search):.2f} of that of Hugo with Pagefind.\n"
    )
