"""`mathml-anim doctor`: what this machine has and lacks, each lack with its remedy."""

from pathlib import Path

import click

from mathml_anim.cli.options import json_option, print_json

MARKS = {"ok": ("✓", "green"), "absent": ("–", "yellow"), "missing": ("✗", "red")}


@click.command()
@json_option
def doctor(as_json: bool) -> int:
    """Show what this machine has and lacks; leave with 1 if something is missing that every render needs."""
    from dataclasses import asdict

    from mathml_anim.machine import State, examine

    findings = []
    for finding in examine(Path.cwd()):
        findings.append(finding)
        if not as_json:
            mark, colour = MARKS[finding.state]
            click.echo(f"{click.style(mark, fg=colour)} {finding.name:<14} {finding.found}")
            if finding.remedy:
                click.echo(f"  {'':<14} {finding.remedy}")
    missing = [finding.name for finding in findings if finding.state is State.MISSING]
    if as_json:
        print_json({"ready": not missing, "findings": [asdict(finding) for finding in findings]})
    elif missing:
        click.echo(f"\nmissing: {', '.join(missing)}", err=True)
    else:
        click.echo("\nThis machine can render lectures.")
    return 1 if missing else 0
