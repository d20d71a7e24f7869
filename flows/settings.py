"""Where things lie; every setting has a default, relative to the folder that the command is started in."""

from pathlib import Path

from schemas.base import Model

RELEASE_VERSION = "0.1.0"


class Settings(Model):
    """The folders of a run."""

    corpus: Path = Path("corpus")
    outputs: Path = Path("outputs")

    @property
    def store(self) -> Path:
        """PDF files named by their content."""
        return self.outputs / "store"

    @property
    def release(self) -> Path:
        """The folder of the dataset version that a run builds."""
        return self.outputs / "releases" / RELEASE_VERSION


def prefect_environment(outputs: Path) -> dict[str, str]:
    """Environment variables that keep Prefect inside the project, offline and quiet; to be set before it is imported."""
    return {
        "PREFECT_HOME": str((outputs / ".prefect").absolute()),
        "PREFECT_SERVER_ANALYTICS_ENABLED": "false",
        "DO_NOT_TRACK": "1",
        "PREFECT_LOGGING_LEVEL": "CRITICAL",
        # When the temporary server stops, its database library may log a cancelled rollback with a stack trace: nothing is lost by it.
        "PREFECT_LOGGING_HANDLERS_CONSOLE_LEVEL": "CRITICAL",
        "PREFECT_LOGGING_TO_API_ENABLED": "false",
        # The default of 20 s is too short for the temporary server's first start on a busy or slow machine.
        "PREFECT_SERVER_EPHEMERAL_STARTUP_TIMEOUT_SECONDS": "180",
    }
