"""The suite's own rules: every skip is listed with its reason, and none is allowed that nobody wrote down."""

import signal
from fnmatch import fnmatchcase
from pathlib import Path

import pytest
from hypothesis import settings

settings.register_profile("suite", deadline=None)
settings.register_profile("soak", deadline=None, max_examples=1000)

if signal.getsignal(signal.SIGINT) is signal.SIG_IGN:
    # A job in the background ignores Ctrl-C, and so would every command that the tests interrupt.
    signal.signal(signal.SIGINT, signal.default_int_handler)


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption("--allowed-skips", metavar="FILE", help="fail if a test is skipped that FILE does not list")
    parser.addoption("--soak", action="store_true", help="run the long tests whole instead of sampled")


def pytest_configure(config: pytest.Config) -> None:
    settings.load_profile("soak" if config.getoption("--soak") else "suite")


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Try a test in a browser once more, and say so: its other half is a program of others, timed by them."""
    for item in items:
        if item.get_closest_marker("browser"):
            item.add_marker(pytest.mark.flaky(reruns=1))


def allowed_skips(text: str) -> list[tuple[str, str]]:
    """Return the patterns of test and reason in a list of allowed skips; ValueError for a line that lacks one."""
    allowed = []
    for number, line in enumerate(text.splitlines(), 1):
        if not line.strip() or line.lstrip().startswith("#"):
            continue
        test, bar, reason = (part.strip() for part in line.partition("|"))
        if not (test and bar and reason):
            raise ValueError(f"line {number}: {line!r} is not `test | reason`")
        allowed.append((test, reason))
    return allowed


def matches(text: str, pattern: str) -> bool:
    """Whether a pattern with * and ? fits a text; brackets, which stand in the ids of tests, are themselves."""
    return fnmatchcase(text, pattern.replace("[", "[[]"))


def skipped(config: pytest.Config) -> list[tuple[str, str]]:
    """Return the id and the reason of every test and file that was skipped."""
    reporter = config.pluginmanager.get_plugin("terminalreporter")
    found = []
    for report in reporter.stats.get("skipped", []) if reporter else []:
        reason = report.longrepr[2] if isinstance(report.longrepr, tuple) else str(report.longrepr)
        found.append((report.nodeid, reason.removeprefix("Skipped: ")))
    return sorted(set(found))


def not_allowed(config: pytest.Config) -> list[tuple[str, str]]:
    """Return the skips that the list of allowed ones does not have; none if no list was given."""
    path = config.getoption("--allowed-skips")
    if not path:
        return []
    allowed = allowed_skips(Path(path).read_text("utf-8"))
    return [
        (test, reason)
        for test, reason in skipped(config)
        if not any(matches(test, name) and matches(reason, why) for name, why in allowed)
    ]


def pytest_sessionfinish(session: pytest.Session) -> None:
    if not hasattr(session.config, "workerinput") and not_allowed(session.config):
        session.exitstatus = max(session.exitstatus, pytest.ExitCode.TESTS_FAILED)


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter, config: pytest.Config) -> None:
    skips = skipped(config)
    terminalreporter.section(f"{len(skips)} skipped")
    for test, reason in skips:
        terminalreporter.line(f"{test}: {reason}")
    for test, reason in not_allowed(config):
        terminalreporter.line(f"NOT ALLOWED: {test}: {reason} (see {config.getoption('--allowed-skips')})", red=True)
