"""The 24-month demo of all 38 kabupaten/kota: written and loaded. python -m benchmarks.demo"""

from benchmarks.measure import fresh, machine, run


def main() -> None:
    """Prints seconds and peak memory of `python -m etl demo`."""
    print(machine())
    seconds, memory, code = run("demo", folder=fresh("demo"))
    print(f"  demo of 24 months: {seconds:.1f} s, {memory:.0f} MB in the largest process, exit {code}")


if __name__ == "__main__":
    main()
