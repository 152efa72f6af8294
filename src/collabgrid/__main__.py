"""`python -m collabgrid`."""

from collabgrid.cli import main

if __name__ == "__main__":
    main()
