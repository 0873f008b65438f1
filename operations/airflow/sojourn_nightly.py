"""A night of one programme.

Code 3 (the machine failed) is tried again; a gate that refused (1) and a programme that is wrong (2)
wait for somebody.
"""

from __future__ import annotations

import subprocess
from datetime import datetime, timedelta

from airflow.decorators import dag, task
from airflow.exceptions import AirflowException, AirflowFailException

SOJOURN = "/opt/sojourn/sojourn"
PROGRAMME = "/srv/sojourn/programmes/pilot"
OUTPUT = "/srv/sojourn/output/pilot"
KEY = "/etc/sojourn/pilot.key"
MACHINE_FAILED = 3


@dag(
    dag_id="sojourn_pilot",
    schedule="15 2 * * *",
    start_date=datetime(2026, 1, 1),
    catchup=False,
    max_active_runs=1,
    tags=["evaluation"],
)
def sojourn_pilot() -> None:
    @task(retries=2, retry_delay=timedelta(minutes=20), execution_timeout=timedelta(hours=6))
    def run() -> None:
        command = [SOJOURN, "run", PROGRAMME, "--output", OUTPUT, "--key-file", KEY]
        code = subprocess.run([*command, "--log-format", "json"], check=False).returncode
        if code == MACHINE_FAILED:
            raise AirflowException("the machine failed; the log has the message")
        if code != 0:
            raise AirflowFailException(f"ended with code {code}; the log has the message")

    run()


sojourn_pilot()
