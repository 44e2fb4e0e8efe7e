"""What the person at the keyboard sees: a progress bar when a terminal watches, sentences, or one JSON object."""

import json
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager

from paten.say.spots import once, spot

Tell = Callable[[str, float], None]
WORDS = {
    "diterima": "diterima",
    "diterima_sebagian": "diterima sebagian",
    "ditahan": "ditahan",
    "ditolak": "ditolak",
    "sudah_ada": "sudah ada",
}


@contextmanager
def progress() -> Iterator[Tell]:
    """A function that is told the step and its part done (0–1); silent when nobody watches."""
    if not sys.stderr.isatty():
        yield lambda step, part: None
        return
    from rich.console import Console  # 0.1 s that only a person at a terminal waits for
    from rich.progress import BarColumn, Progress, TaskProgressColumn, TextColumn, TimeElapsedColumn

    columns = (TextColumn("{task.description}"), BarColumn(), TaskProgressColumn(), TimeElapsedColumn())
    with Progress(*columns, console=Console(stderr=True)) as bars:
        tasks: dict[str, int] = {}

        def tell(step: str, part: float) -> None:
            for name, task in tasks.items():
                if name != step:
                    bars.update(task, completed=1.0)
            if step not in tasks:
                tasks[step] = bars.add_task(step, total=1.0)
            bars.update(tasks[step], completed=part)

        yield tell
        for task in tasks.values():
            bars.update(task, completed=1.0)


def out(lines: list[str], result: dict, as_json: bool) -> None:
    """Prints the sentences, or the one JSON object that stands for them."""
    print(json.dumps(result, ensure_ascii=False, default=str) if as_json else "\n".join(lines))


def fail(message: str, as_json: bool) -> None:
    """Says what could not be done; nothing was changed."""
    if as_json:
        print(json.dumps({"error": message}, ensure_ascii=False))
    print(message, file=sys.stderr)


def verdict(one: dict) -> list[str]:
    """What became of one file, for people: verdict, counts, and the first findings with their cells."""
    counts = f"{one['accepted']} dari {one['rows']} baris diterima" + "".join(
        f", {one[key]} {word}"
        for key, word in (("rejected", "ditolak"), ("held", "ditahan"), ("warned", "catatan"))
        if one[key]
    )
    lines = [f"{one['file']}: {WORDS[one['verdict']]}" + ("" if one["verdict"] == "sudah_ada" else f" ({counts})")]
    like: dict[tuple[str, str], list[dict]] = {}
    for finding in once(one["findings"]):
        if finding.get("answered"):
            continue  # by what an earlier file taught: a remark says so
        like.setdefault((finding["rule"], finding["message"]), []).append(finding)
    for (rule, message), findings in list(like.items())[:12]:
        first = findings[0]
        name, address = spot(first)
        sheet = f"lembar {name} " if name else ""
        place = f"{sheet}sel {address}: " if address and not address.isdigit() else sheet
        itself = message.startswith((f"Lembar {name}", f"Sel {address}:")) if place else False
        place = "" if itself else place  # it says so itself
        asked = f" [{first['question']}]" if first["question"] else ""
        often = f" ({len(findings)} kali)" if len(findings) > 1 else ""
        lines.append(f"  {rule} {first['severity']} · {place}{message}{often}{asked}")
    if len(like) > 12:
        lines.append(f"  … dan {len(like) - 12} macam temuan lain (semuanya dengan --json)")
    return lines
