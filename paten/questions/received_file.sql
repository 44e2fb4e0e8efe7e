-- At most one row: the file of this $sha256, where the reader may see it: file.
select file
from submission
where sha256 = $sha256
