"""Has every NAME.json of a folder, with NAME.csv as what is published of it, judged by a checker of suppressed tables.

python3 check_folder.py CHECKER.py FOLDER

CHECKER.py has a function check(table, published, options, out). No cell may be recoverable, and none hidden for nothing. Of tables whose
name ends in "reach" nobody may be sure that a cell is below the threshold. Prints what fails, then how many were judged.
"""
import argparse
import glob
import importlib.util
import io
import sys

spec = importlib.util.spec_from_file_location("checker", sys.argv[1])
checker = importlib.util.module_from_spec(spec)
spec.loader.exec_module(checker)
tables = sorted(glob.glob(sys.argv[2] + "/*.json"))
failed = 0
for table in tables:
    options = argparse.Namespace(
        tolerance=0, rel_tolerance=0, min_width=1, above_threshold=table.endswith("reach.json"),
        strict=True, lp=False, verbose=False, json=None)
    out = io.StringIO()
    if not checker.check(table, table[:-5] + ".csv", options, out):
        failed += 1
        print(table, out.getvalue())
print("%d tables judged, %d recoverable" % (len(tables), failed))
