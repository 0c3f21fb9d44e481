"""One run of a program: what it costs, and how busy the machine was with other things."""

import os
import statistics
import subprocess
import sys
import time
from dataclasses import dataclass
from pathlib import Path

from .gereedschap import Command


@dataclass
class Meting:
    """What a run costs: seconds, mebibytes, and the share of the machine's time that others took."""

    wall: float
    cpu: float
    memory: float
    others: float


def run(command: Command, log: Path) -> Meting:
    """Runs a command once. It has to succeed."""
    environment = {**os.environ, **command.environment}
    with log.open("wb") as output:
        busy, start = _busy(), time.monotonic()
        child = subprocess.Popen(
            command.arguments, cwd=command.dir, env=environment, stdout=output, stderr=subprocess.STDOUT
        )
        try:
            _, status, used = os.wait4(child.pid, 0)
        except BaseException:
            # It would go on alone, in a folder that is taken away.
            child.kill()
            raise
        wall = time.monotonic() - start
    child.returncode = os.waitstatus_to_exitcode(status)
    if child.returncode != 0:
        sys.exit(f"{' '.join(command.arguments)} failed:\n{log.read_text(errors='replace')[-2000:]}")
    cpu = used.ru_utime + used.ru_stime
    memory = used.ru_maxrss / (1024 * 1024 if sys.platform == "darwin" else 1024)
    others = max(0.0, _busy() - busy - cpu) / (wall * (os.cpu_count() or 1))
    return Meting(wall, cpu, memory, min(1.0, others))


def _busy() -> float:
    """The seconds that all processors have worked since the machine was started; nothing where that is not told."""
    try:
        with open("/proc/stat", encoding="ascii") as stat:
            user, nice, system, _idle, _wait, irq, softirq, *_ = map(int, stat.readline().split()[1:])
    except OSError:
        return 0.0
    return (user + nice + system + irq + softirq) / os.sysconf("SC_CLK_TCK")


def spread(values: list[float]) -> str:
    """The least, the median and the most, with as many figures as mean something."""
    ends = (min(values), statistics.median(values), max(values))
    return " / ".join(f"{value:.{0 if value >= 100 else 1 if value >= 10 else 2}f}" for value in ends)


def median(values: list[float]) -> float:
    """The value in the middle."""
    return statistics.median(values)
