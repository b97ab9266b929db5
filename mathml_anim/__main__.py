"""`python -m mathml_anim` is the command `mathml-anim`."""

from mathml_anim.cli.main import main

if __name__ == "__main__":
    main()
