"""Shots drawn by a Dask cluster: packed pictures go there as bytes, coded ones come back and are stored here."""

from collections.abc import Iterator
from concurrent.futures import CancelledError
from contextlib import contextmanager
from time import perf_counter
from typing import Any, TypeAlias

from mathml_anim.problems import Remediable
from mathml_anim.rendering.coded import from_bytes, to_bytes
from mathml_anim.rendering.draw import Drawing, draw
from mathml_anim.rendering.files import remove
from mathml_anim.rendering.pool import Drawn, Job, Tell
from mathml_anim.rendering.settings import EncoderSettings
from mathml_anim.rendering.shots import drawing_version
from mathml_anim.rendering.store import Store
from mathml_anim.rendering.worker import Failed, Finished

Client: TypeAlias = Any
Future: TypeAlias = Any
"""Those of distributed, which is imported only where it is used and says little of its types."""

PATIENCE = 30.0
"""Seconds to wait for a scheduler, and for its first worker."""

_SAME = "install the same versions on every worker, from the same lock, and run the same command again"


class Cluster:
    """Draws shots on the workers of a Dask scheduler; whatever a worker that dies had to do is done by another."""

    def __init__(self, client: Client) -> None:
        self._client = client
        self._futures: dict[str, Future] = {}

    def takes(self, job: Job) -> bool:
        """Whether a job is done there: drawing is; scenes are played here, where their course is."""
        return isinstance(job, Drawing)

    def begin(self, job: Job, tell: Tell) -> None:
        """Hand a shot over, the longest first; `tell` hears how it ended."""
        assert isinstance(job, Drawing)
        future = self._client.submit(
            draw_away,
            job.packed.read_bytes(),
            job.settings,
            drawn_with(job.settings),
            key=f"draw-{job.key}",
            priority=job.seconds,
            pure=False,
        )
        self._futures[job.key] = future

        def ended(future: Future) -> None:
            tell(self._end(job, future))

        future.add_done_callback(ended)

    def _end(self, job: Drawing, future: Future) -> Finished | Failed:
        try:
            came: tuple[bytes, float] | Failed = future.result()
            if isinstance(came, Failed):
                return came
            coded, seconds = came
            Store(job.store).put(job.key, from_bytes(coded))
        except OSError as error:
            return Failed.by(error)
        except (CancelledError, Exception) as error:
            said = " ".join(str(error).split()) or type(error).__name__
            remedy = "see that it is running; then run the same command again: what is drawn is kept"
            return Failed(remediable=(f"the cluster did not draw a shot of {job.label}: {said}", remedy))
        finally:
            self._futures.pop(job.key, None)
        remove(job.packed)
        return Finished(Drawn(job.key, seconds))

    def stop(self) -> None:
        """Let nothing more be drawn."""
        if self._futures:
            self._client.cancel(list(self._futures.values()), force=True)


@contextmanager
def cluster(address: str | None) -> Iterator[Cluster | None]:
    """Offer the cluster behind a scheduler's address, or None without one.

    Raises Remediable if nobody answers there, or no worker comes.
    """
    if address is None:
        yield None
        return
    client = _client(address)
    try:
        yield Cluster(client)
    finally:
        client.close(timeout=5)


def _client(address: str) -> Client:
    try:
        import distributed
    except ImportError:
        remedy = "pip install 'mathml-anim[cluster]' brings it"
        raise Remediable("--scheduler needs the package distributed, which is not installed", remedy) from None
    try:
        connect: Any = distributed.Client
        client: Client = connect(address, timeout=PATIENCE, set_as_default=False)
    except (OSError, ValueError, TimeoutError) as error:
        remedy = "give the address that `dask scheduler` prints, as in tcp://host:8786"
        raise Remediable(f"no scheduler answers at {address}", remedy) from error
    try:
        client.wait_for_workers(1, timeout=PATIENCE)
    except TimeoutError as error:
        client.close()
        raise Remediable(f"the scheduler at {address} has no worker", f"start one: `dask worker {address}`") from error
    return client


def drawn_with(settings: EncoderSettings) -> str:
    """Return a text that is equal where equal pictures become equal bytes."""
    return f"{settings.identity} {drawing_version()}"


def draw_away(packed: bytes, settings: EncoderSettings, expected: str) -> tuple[bytes, float] | Failed:
    """Return a shot drawn, coded and in bytes, and the seconds that took; done on a worker of the cluster."""
    try:
        if drawn_with(settings) != expected:
            return Failed(remediable=(f"worker {_name()} draws with other versions than this machine", _SAME))
        start = perf_counter()
        return to_bytes(draw(packed, settings)), perf_counter() - start
    except Exception as error:
        return Failed.by(error)


def _name() -> str:
    from distributed import get_worker

    worker: Any = get_worker()
    return str(worker.address)
