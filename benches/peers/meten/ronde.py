"""All programs on one region, one after the other and over again, so that what disturbs one disturbs all."""

import re
import shutil
import subprocess
import sys
from dataclasses import dataclass, field
from pathlib import Path

from . import gereedschap, meting
from .gereedschap import HERE, Program, Tools
from .meting import Meting

NEW, SAME, ONE = "from nothing", "nothing changed", "one activity changed"

PLAIN, OWN = "wijkwijzer, the same pages and more", "wijkwijzer, its own theme"


@dataclass
class Size:
    """What came of a region."""

    name: str
    activities: int
    # By row and by program, in the order in which they were run.
    runs: dict[tuple[str, str], list[Meting]] = field(default_factory=dict)
    pages: dict[str, int] = field(default_factory=dict)
    megabytes: dict[str, float] = field(default_factory=dict)
    pagefind: list[Meting] = field(default_factory=list)
    compared: list[str] = field(default_factory=list)
    differences: bool = False


def measure(size: str, work: Path, tools: Tools, times: int, search: bool) -> Size:
    """Makes a region, builds it with every program as often as is asked, and compares the sites."""
    place = work / size
    region = place / "regio"
    gereedschap.sure([str(tools.genereer), "--maat", size, "--in", str(region)])
    activities = sorted(region.glob("data/gemeenten/*/activiteiten/*.yaml"))
    result = Size(size, len(activities))
    programs = _programs(tools, place, region)
    changed = activities[len(activities) // 2].relative_to(region)
    for at in range(times):
        for row in (NEW, SAME, ONE):
            # Nobody is always the first.
            for program in programs[at % len(programs) :] + programs[: at % len(programs)]:
                if row == NEW:
                    shutil.rmtree(program.out.parent, ignore_errors=True)
                    program.out.parent.mkdir()
                elif row == ONE:
                    _change(program.region / changed, at)
                found = meting.run(program.command, place / "log")
                result.runs.setdefault((row, program.name), []).append(found)
                told = f"{found.cpu:.2f} s CPU, {found.wall:.2f} s"
                print(f"{size} {at + 1} {row}: {program.name}: {told}", file=sys.stderr)
            if at == 0 and row != SAME:
                _compare(programs, result)
    for program in programs:
        files = [file for file in program.out.rglob("*") if file.is_file()]
        result.pages[program.name] = sum(file.suffix == ".html" for file in files)
        result.megabytes[program.name] = sum(file.stat().st_size for file in files) / 1e6
    if search:
        for _ in range(times):
            shutil.rmtree(place / "pagefind", ignore_errors=True)
            command = gereedschap.pagefind(programs[0].out, place / "pagefind")
            result.pagefind.append(meting.run(command, place / "log"))
    shutil.rmtree(place)
    return result


def _programs(tools: Tools, place: Path, region: Path) -> list[Program]:
    """Each program with a copy of the region, since one of its files is changed."""
    made = []

    def add(name: str, make) -> Program:
        dir = place / f"programma-{len(made)}"
        own, out = dir / "regio", dir / "uit" / "site"
        shutil.copytree(region, own)
        made.append(Program(name, own, out, make(tools, own, out)))
        return made[-1]

    add("Hugo", gereedschap.hugo)
    add("Eleventy", gereedschap.eleventy)
    plain = add(PLAIN, gereedschap.wijkwijzer).region
    settings = plain / "data" / "regio.yaml"
    settings.write_text(settings.read_text("utf-8").replace("\nthema: standaard\n", "\nthema: peers\n"), "utf-8")
    shutil.copytree(HERE / "thema", plain / "themes" / "peers")
    add(OWN, gereedschap.wijkwijzer)
    shutil.rmtree(region)
    return made


def _change(file: Path, at: int) -> None:
    """Gives an activity another summary, which stands on its page and in lists."""
    text = file.read_text("utf-8")
    new = f"samenvatting: Deze zin is nieuw in ronde {at + 1}."
    file.write_text(re.sub(r"^samenvatting:.*$", new, text, count=1, flags=re.MULTILINE), "utf-8")


def _compare(programs: list[Program], result: Size) -> None:
    """Holds the sites of the peers and ours in the plain theme next to each other."""
    sites = [f"{program.name.split(',')[0]}={program.out}" for program in programs if program.name != OWN]
    done = subprocess.run(["node", str(HERE / "vergelijk.mjs"), *sites], stdout=subprocess.PIPE, text=True, check=False)
    print(done.stdout, file=sys.stderr)
    result.compared.append(done.stdout.strip())
    result.differences |= done.returncode != 0
