# What several benchmarks need; read by them, with `here` and `work` set: builds Sojourn, and says
# where it is, what Java has to open for Spark, and how DuckDB comes.

cli="$(CDPATH='' cd -- "$here/../cli" && pwd)/target"
mkdir -p "$work/classes"
"$here/../sojourn" --version >/dev/null # builds it where that was not done

opens=
for package in java.lang java.lang.invoke java.lang.reflect java.io java.net java.nio java.util \
  java.util.concurrent java.util.concurrent.atomic jdk.internal.ref sun.nio.ch sun.nio.cs \
  sun.security.action sun.util.calendar; do
  opens="$opens --add-opens=java.base/$package=ALL-UNNAMED"
done

# Classes as the launcher maps them into memory; Java goes without where they do not fit.
archive="$cli/sojourn-$(java -version 2>&1 | sed -n 's/.*version "\([0-9]*\).*/\1/p').jsa"

# Compiles the classes of one folder of benchmarks, which may use DuckDB.
compile_beside_duckdb() {
  version=2.0.0.1
  jar="$work/duckdb_jdbc-$version.jar"
  [ -f "$jar" ] || curl -fsS -o "$jar" \
    "https://repo1.maven.org/maven2/org/duckdb/duckdb_jdbc/$version/duckdb_jdbc-$version.jar"
  classpath="$cli/sojourn-cli.jar:$cli/lib/*:$work/classes:$jar"
  javac -nowarn -proc:none -d "$work/classes" -cp "$classpath" "$here/$1"/*.java
}

# Runs a class in a process of its own; keeps what it counted, sorted, in NAME.counts and prints what
# it took: the first line that it prints.
measure() {
  name=$1
  shift
  rm -rf "${work:?}/$name"
  # shellcheck disable=SC2086
  java $opens -Dfile.encoding=UTF-8 -Duser.timezone=UTC -Xlog:disable -Xlog:all=error:stderr \
    -cp "$classpath" "$@" >"$work/$name.out" 2>"$work/$name.log" || {
    cat "$work/$name.log" >&2
    exit 1
  }
  sed 1d "$work/$name.out" | sort >"$work/$name.counts"
  head -n 1 "$work/$name.out"
}
