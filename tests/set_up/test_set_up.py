"""The set-up script on machines that lack something: what it installs, and what it says where it may not."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
REAL_TOOLS = ["bash", "env", "dirname", "cut", "paste", "sed", "grep", "sort", "touch", "uname", "rm", "cc"]


class Machine:
    """A copy of the set-up files, and a PATH of chosen programs only."""

    def __init__(self, folder: Path) -> None:
        self.clone, self.bin = folder / "clone", folder / "bin"
        self.log = folder / "log"
        self.clone.mkdir()
        self.bin.mkdir()
        for name in ("tools", "requirements"):
            shutil.copytree(ROOT / name, self.clone / name)
        for name in REAL_TOOLS:
            real = shutil.which(name)
            assert real, name
            (self.bin / name).symlink_to(real)
        self.program("python3", f'exec "{sys.executable}" "$@"')
        self.program("pkg-config", "exit 0")
        self.user(root=False)

    def program(self, name: str, script: str) -> None:
        path = self.bin / name
        path.unlink(missing_ok=True)
        path.write_text(f'#!/bin/bash\necho "{name} $*" >> "{self.log}"\n{script}\n', "utf-8")
        path.chmod(0o755)

    def user(self, *, root: bool) -> None:
        self.program("id", f"echo {0 if root else 1000}")

    def set_up(self, purpose: str = "lecture") -> subprocess.CompletedProcess[str]:
        """Run the script; packages come from an empty folder, as where there is no network."""
        empty = {"PIP_CONFIG_FILE": os.devnull, "PIP_NO_INDEX": "1", "PIP_FIND_LINKS": str(self.bin)}
        return subprocess.run(
            ["bash", "tools/set_up.sh", purpose],
            cwd=self.clone,
            env={"PATH": str(self.bin), "HOME": str(self.clone), **empty},
            stdin=subprocess.DEVNULL,
            capture_output=True,
            text=True,
            check=False,
            timeout=120,
        )

    def environment(self) -> None:
        """Put a finished environment in place, whose pip has nothing left to do."""
        folder = self.clone / ".venv/bin"
        folder.mkdir(parents=True)
        (folder / "python").write_text(f'#!/bin/bash\necho "venv $*" >> "{self.log}"\n', "utf-8")
        (folder / "python").chmod(0o755)

    def calls(self, name: str) -> list[str]:
        lines = self.log.read_text("utf-8").splitlines() if self.log.exists() else []
        return [line for line in lines if line.startswith(f"{name} ")]


@pytest.fixture
def machine(tmp_path: Path) -> Machine:
    return Machine(tmp_path)


LACKS_HEADERS = '[ "$1" != --exists ]'


def test_an_old_python_is_told_with_the_remedy(machine: Machine) -> None:
    machine.program("python3", 'if [ "$1" = --version ]; then echo "Python 3.10.12"; exit 0; fi; exit 1')
    ran = machine.set_up()
    assert ran.returncode == 1
    assert "Python 3.11 or newer is needed; this machine has: Python 3.10.12" in ran.stderr
    assert "PYTHON=/path/to/python3.11" in ran.stderr
    assert not (machine.clone / ".venv").exists()


def test_a_newer_python_beside_an_old_one_is_found(machine: Machine) -> None:
    machine.program("python3", "exit 1")
    machine.program("python3.12", f'exec "{sys.executable}" "$@"')
    machine.program("pkg-config", LACKS_HEADERS)
    assert "Python 3.11 or newer" not in machine.set_up().stderr


def test_no_python_at_all_is_told(machine: Machine) -> None:
    (machine.bin / "python3").unlink()
    ran = machine.set_up()
    assert ran.returncode == 1
    assert "this machine has: none" in ran.stderr


def test_without_root_it_says_what_to_install_by_hand(machine: Machine) -> None:
    machine.program("pkg-config", LACKS_HEADERS)
    machine.program("apt-get", "exit 0")
    (machine.bin / "cc").unlink()
    ran = machine.set_up()
    assert ran.returncode == 1
    assert "this machine lacks a C compiler, the headers of Cairo, the headers of Pango" in ran.stderr
    assert "as root:  apt-get install -y gcc libc6-dev libcairo2-dev libpango1.0-dev\n" in ran.stderr
    assert "then again:  make lecture" in ran.stderr
    assert machine.calls("apt-get") == []
    assert not (machine.clone / ".venv").exists()


def test_with_sudo_but_no_password_it_says_what_to_install_by_hand(machine: Machine) -> None:
    machine.program("pkg-config", LACKS_HEADERS)
    machine.program("apt-get", "exit 0")
    machine.program("sudo", "exit 1")
    ran = machine.set_up()
    assert ran.returncode == 1
    assert [call.split()[:3] for call in machine.calls("sudo")] == [["sudo", "-n", "apt-get"], ["sudo", "-n", "env"]]
    assert machine.calls("apt-get") == []
    assert "as root:  apt-get install -y libcairo2-dev libpango1.0-dev\n" in ran.stderr


def test_without_pkg_config_all_that_it_would_find_is_asked_for(machine: Machine) -> None:
    (machine.bin / "pkg-config").unlink()
    ran = machine.set_up()
    assert "apt-get install -y pkg-config libcairo2-dev libpango1.0-dev\n" in ran.stderr


def test_root_installs_what_is_missing_and_only_that(machine: Machine) -> None:
    machine.user(root=True)
    mark = machine.clone / "installed"
    machine.program("pkg-config", f'[ "$2" = cairo ] || [ -e "{mark}" ]')
    machine.program("apt-get", f'[ "$1" = update ] || : > "{mark}"')
    machine.environment()
    ran = machine.set_up()
    update, install = machine.calls("apt-get")
    assert update == "apt-get update -q"
    assert install == "apt-get install -q -y --no-install-recommends libpango1.0-dev"
    assert ran.returncode == 0
    assert "could not install them" not in ran.stderr


def test_root_without_network_says_what_to_install_by_hand(machine: Machine) -> None:
    machine.user(root=True)
    machine.program("pkg-config", LACKS_HEADERS)
    machine.program("apt-get", "echo 'Temporary failure resolving' >&2; exit 100")
    ran = machine.set_up()
    assert ran.returncode == 1
    assert "Temporary failure resolving" in ran.stderr
    assert "as root:  apt-get install -y libcairo2-dev libpango1.0-dev\n" in ran.stderr


def test_a_mac_is_served_by_homebrew(machine: Machine) -> None:
    machine.program("uname", "echo Darwin")
    mark = machine.clone / "installed"
    machine.program("pkg-config", f'[ -e "{mark}" ]')
    machine.program("brew", f': > "{mark}"')
    machine.environment()
    ran = machine.set_up()
    assert machine.calls("brew") == ["brew install cairo pango"]
    assert "lacks" in ran.stderr


def test_without_an_index_it_names_the_pip_commands(machine: Machine) -> None:
    ran = machine.set_up()
    assert ran.returncode == 1
    assert "  . .venv/bin/activate\n" in ran.stderr
    assert "  pip install --require-hashes -r requirements/build.txt\n" in ran.stderr
    assert "  pip install --no-build-isolation --require-hashes -r requirements/lecture.txt\n" in ran.stderr
    assert "  pip install --no-build-isolation --no-deps -e .\n" in ran.stderr
    assert not list((machine.clone / ".venv").glob(".set-up-*")), "a failed set-up must not count as done"


def test_a_broken_environment_is_made_anew(machine: Machine) -> None:
    broken = machine.clone / ".venv/bin"
    broken.mkdir(parents=True)
    (broken / "python").symlink_to("/nowhere/python3")
    ran = machine.set_up("test")
    assert "making .venv" in ran.stderr
    assert "requirements/test.txt" in ran.stderr
    assert subprocess.run([broken / "python", "-c", "import pip"], check=False).returncode == 0


def test_where_all_is_there_nothing_is_installed(machine: Machine) -> None:
    machine.user(root=True)
    machine.program("apt-get", "exit 1")
    machine.environment()
    ran = machine.set_up()
    assert ran.returncode == 0
    assert machine.calls("apt-get") == []
    assert not any("-m venv" in call for call in machine.calls("python3"))
    assert (machine.clone / ".venv/.set-up-lecture").exists()
    assert not (machine.clone / ".venv/.set-up-test").exists()


def test_a_lecture_needs_no_browser(machine: Machine) -> None:
    machine.user(root=True)
    machine.program("apt-get", "exit 0")
    machine.environment()
    assert machine.set_up("lecture").returncode == 0
    assert machine.calls("apt-get") == []


def test_tests_get_a_browser(machine: Machine) -> None:
    machine.user(root=True)
    machine.program(
        "apt-get",
        f'[ "$1" = update ] || {{ echo "#!/bin/bash" > "{machine.bin}/chromium"; chmod +x "{machine.bin}/chromium"; }}',
    )
    chmod = shutil.which("chmod")
    assert chmod
    (machine.bin / "chmod").symlink_to(chmod)
    machine.program("npm", "exit 0")
    machine.environment()
    ran = machine.set_up("test")
    assert ran.returncode == 0
    assert machine.calls("apt-get")[-1] == "apt-get install -q -y --no-install-recommends chromium"
    assert not any("playwright" in call for call in machine.calls("venv"))
    assert (machine.clone / ".venv/.set-up-lecture").exists(), "what tests need holds what a lecture needs"


def test_without_root_tests_get_a_browser_from_playwright(machine: Machine) -> None:
    machine.environment()
    assert machine.set_up("test").returncode == 0
    assert "venv -m playwright install chromium" in machine.calls("venv")


def test_an_installed_browser_is_enough(machine: Machine) -> None:
    machine.program("google-chrome", "exit 0")
    machine.environment()
    ran = machine.set_up("test")
    assert ran.returncode == 0
    assert "Chromium" not in ran.stderr


def test_tests_get_node_packages_and_no_script_of_theirs_is_run(machine: Machine) -> None:
    machine.program("google-chrome", "exit 0")
    machine.program("npm", "exit 0")
    machine.environment()
    assert machine.set_up("test").returncode == 0
    assert machine.calls("npm") == ["npm ci --ignore-scripts --no-audit --no-fund --silent"]
    machine.program("npm", "exit 1")
    ran = machine.set_up("test")
    assert ran.returncode == 1
    assert "npm ci --ignore-scripts" in ran.stderr


def test_a_wrong_purpose_is_wrong_usage(machine: Machine) -> None:
    ran = machine.set_up("everything")
    assert ran.returncode == 2
    assert "usage: tools/set_up.sh [lecture|test]" in ran.stderr
