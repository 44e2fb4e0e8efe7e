-- One row per step of the ladder, the first one first: step, kind (pesan, telepon, surat), name, signer ('' unless a letter).
select step, kind, name, coalesce(signer, '') as signer
from ladder
order by step
