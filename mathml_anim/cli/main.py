"""The command `mathml-anim`: its commands are imported only when they are used, its failures told plainly."""

import sys
from collections.abc import Sequence
from importlib import import_module
from typing import NamedTuple

import click

from mathml_anim import __version__


class Lazy(NamedTuple):
    """Where a command lies, and what the list of commands says of it."""

    module: str
    attribute: str
    help: str


COMMANDS = {
    "list": Lazy("mathml_anim.cli.list", "list_course", "Show modules, lectures and segments with their durations."),
    "render": Lazy("mathml_anim.cli.render", "render", "Render lectures, scenes and plain Manim files to videos."),
    "preview": Lazy("mathml_anim.cli.preview", "preview", "Show a lecture or scene in the browser while it is edited."),
    "export": Lazy("mathml_anim.cli.export", "export", "Put rendered lectures into packages for courses."),
    "values": Lazy("mathml_anim.cli.values", "values", "Show every number that a lecture computes."),
    "check": Lazy("mathml_anim.cli.check", "check", "Find what is wrong with lectures, or with the files of a render."),
    "new": Lazy("mathml_anim.cli.new", "new", "Begin a course or a lecture."),
    "sheet": Lazy("mathml_anim.cli.sheet", "sheet", "Draw a lecture's cues and segment ends into one PNG."),
    "script": Lazy("mathml_anim.cli.script", "script", "Print a sheet to record a lecture's words from."),
    "cache": Lazy("mathml_anim.cli.cache", "cache", "Show what the store holds, and prune it."),
    "doctor": Lazy("mathml_anim.cli.doctor", "doctor", "Show what this machine has and lacks, with each remedy."),
}
"""Every command, in the order of the help; a command is in the list as soon as it has a line here."""


class LazyGroup(click.Group):
    """A group of commands that names them all and imports only the one that runs."""

    def list_commands(self, ctx: click.Context) -> list[str]:  # noqa: ARG002
        """Return the names of the commands, in the order of the table."""
        return list(COMMANDS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:  # noqa: ARG002
        """Return a command by its name, importing it."""
        if cmd_name not in COMMANDS:
            return None
        command = getattr(import_module(COMMANDS[cmd_name].module), COMMANDS[cmd_name].attribute)
        assert isinstance(command, click.Command)
        return command

    def resolve_command(
        self, ctx: click.Context, args: list[str]
    ) -> tuple[str | None, click.Command | None, list[str]]:
        """Return the command that the arguments name; an unknown name is answered with the nearest."""
        if args and args[0] not in COMMANDS and not args[0].startswith("-"):
            from mathml_anim.course.suggest import did_you_mean

            raise click.UsageError(f"there is no command “{args[0]}” — {did_you_mean(args[0], COMMANDS)}", ctx)
        return super().resolve_command(ctx, args)

    def format_commands(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:  # noqa: ARG002
        """Write the list of commands from the table, importing none."""
        with formatter.section("Commands"):
            formatter.write_dl([(name, lazy.help) for name, lazy in COMMANDS.items()])


@click.group(cls=LazyGroup, context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 100})
@click.version_option(__version__, prog_name="mathml-anim")
@click.option("--debug", is_flag=True, help="Print where in the code a failure happened.")
@click.pass_context
def cli(context: click.Context, debug: bool) -> None:
    """Narrated, captioned, checked video courses from words in Markdown, numbers in NumPy and pictures in Manim.

    A TARGET is `all`, a module, `track:name`, `module/lecture`, `module/lecture:Scene`, or `file.py:Scene`.
    """
    context.obj = debug


def main(arguments: Sequence[str] | None = None) -> None:
    """Run the command line and leave with 0 done, 1 problems, 2 wrong usage, 130 interrupted."""
    words = list(sys.argv[1:] if arguments is None else arguments)
    sys.exit(run(words))


def run(words: list[str]) -> int:
    """Run one command and return its exit code; what went wrong is on standard error.

    `--debug` may stand anywhere before a `--`.
    """
    own = words[: words.index("--")] if "--" in words else words
    debug = "--debug" in own
    asked = ["--debug"] * debug + [word for word in own if word != "--debug"] + words[len(own) :]
    try:
        outcome = cli.main(asked, prog_name="mathml-anim", standalone_mode=False)
    except (KeyboardInterrupt, click.Abort):
        click.echo("interrupted", err=True)
        return 130
    except click.exceptions.Exit as leaving:
        return leaving.exit_code
    except SystemExit as leaving:  # click's answer to a reader that has gone
        return leaving.code if isinstance(leaving.code, int) else 1
    except click.ClickException as wrong:
        wrong.show()
        return wrong.exit_code
    except Exception as error:
        from mathml_anim.cli.failures import tell

        return tell(error, debug=debug)
    return outcome if isinstance(outcome, int) else 0
