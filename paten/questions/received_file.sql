-- At most one row: the file of this $fingerprint, where the reader may see it: file.
select file
from submission
where sha256 = $fingerprint
