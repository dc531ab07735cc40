/**
 * What `spark-submit` runs: it connects to the port of the process that started it, answers one query after another,
 * each in a line of JSON, and ends when that process does.
 */
export const sessionScript = String.raw`
import json, math, os, queue, socket, threading, time

link = socket.create_connection(("127.0.0.1", int(os.environ["JJJ_PORT"])))
lock = threading.Lock()

def say(**message):
    with lock:
        link.sendall((json.dumps(message) + "\n").encode())

def reason(error):
    java = getattr(error, "java_exception", None)
    text = str(error) if java is None else str(java.getMessage() or java.toString())
    return text.split("JVM stacktrace:")[0].split("\n\tat ")[0].strip()

def plain(value):
    if value is None or isinstance(value, (bool, str)):
        return value
    if isinstance(value, int):
        return value if abs(value) < 2**53 else str(value)
    if isinstance(value, float):
        return value if math.isfinite(value) else "NaN" if math.isnan(value) else "Infinity" if value > 0 else "-Infinity"
    return str(value)

asked = queue.Queue()

def listen():
    for line in link.makefile("r", encoding="utf-8"):
        asked.put(json.loads(line))
    os._exit(1)

class Watch(threading.Thread):
    """Says how far the jobs are, and ends them where there has been no executor for some time."""

    def __init__(self, context, wait):
        super().__init__(daemon=True)
        self.context, self.wait = context, wait
        self.busy, self.lost = False, False

    def run(self):
        status = self.context.statusTracker()
        is_local = self.context.master.startswith("local")
        alone_since = None
        while True:
            time.sleep(0.5)
            stages = [status.getStageInfo(id) for id in status.getActiveStageIds()] if self.busy else []
            stages = [stage for stage in stages if stage is not None]
            if not stages:
                alone_since = None
                continue
            say(done=sum(s.numCompletedTasks for s in stages), tasks=sum(s.numTasks for s in stages))
            if is_local or self.context._jsc.sc().getExecutorMemoryStatus().size() > 1:
                alone_since = None
            elif alone_since is None:
                alone_since = time.monotonic()
            elif time.monotonic() - alone_since > self.wait:
                self.lost = True
                self.context.cancelAllJobs()

def answer(spark, query, is_large):
    found = spark.sql(query)
    say(columns=[list(column) for column in found.dtypes])
    part = []
    for row in found.toLocalIterator() if is_large else found.collect():
        part.append([plain(value) for value in row])
        if len(part) == 1000:
            say(rows=part)
            part = []
    say(rows=part, end=True)

say(token=os.environ["JJJ_TOKEN"])
threading.Thread(target=listen, daemon=True).start()
try:
    from pyspark.sql import SparkSession
    spark = SparkSession.builder.getOrCreate()
    spark.sparkContext.setLogLevel("ERROR")
    watch = Watch(spark.sparkContext, float(os.environ["JJJ_WAIT"]))
    watch.start()
    say(version=spark.version)
except BaseException as error:
    say(error=reason(error))
    raise SystemExit(1)
while True:
    message = asked.get()
    watch.busy = True
    try:
        answer(spark, message["query"], message["isLarge"])
    except Exception as error:
        say(error=reason(error), lost=watch.lost)
    watch.busy = watch.lost = False
`;
