"""Words at the beginning of a row by which it is no row of data: totals, averages, areas, other offices."""

import re

NOT_LOADED = frozenset({"weighted", "rate", "remark", "other", "skipped", "unit"})
TOTAL = re.compile(
    r"^(sub\s*)?(jumlah|total|jml|jmlh|ttl)\b|^(grand|sub)\s*total\b|^rekapitulasi\b|^keseluruhan\b|^(di)?pindah(an|kan)\b|^seluruh(nya)?\b|"
    r"^(se )?(kabupaten|kota|provinsi)$|^semua( kecamatan| kec| layanan| jenis layanan)?$"
)
AVERAGE = re.compile(
    r"^((nilai |skor )?rata\d?|persen|persentase|prosentase|presentase|peringkat|capaian|(jumlah|jml|total) nilai|"
    r"nrr tertimbang|"
    r"(nilai )?(ikm|skm)|(nilai )?indeks( kepuasan)?|(nilai )?(tertinggi|terendah|maksimum|minimum|maks|min)|"
    r"kesenjangan|gap|simpangan|(standar )?deviasi|"
    r"mutu|target|kode (klasifikasi|arsip|layanan|surat))\b"
)
# How many there are of what a requirement asks for.
COUNTED = re.compile(r"(jumlah|jml|banyaknya|ketersediaan)( ?\(\w+\)| unit| barang| sarana)?", re.IGNORECASE)
AREA = re.compile(
    r"\s*(eks|ex|kawedanan|eks kawedanan|pembantu bupati|korwil|wilayah|zona|rayon)\b.*[a-z]",
    re.IGNORECASE | re.DOTALL,
)
# Headings of rows that are no kecamatan of the sender.
OTHERS = re.compile(r"\b(pembanding|puskesmas|uptd?|dinas|badan|rsud|pasar|mal pelayanan|mpp)\b", re.IGNORECASE)
CATEGORY = re.compile(
    r"^[\W_]*$|^(lanjutan|sambungan|halaman|hal|dst|dan seterusnya|dicetak)\b|"
    r"^(non )?(perizinan|izin)$|^nonperizinan$|^(wilayah|zona|bidang|urusan|seksi|kelompok|persyaratan|aspek)\b"
)
YEAR = re.compile(r"(tahun|thn|th) 20\d\d")
_OF = r"((nilai|skor|nrr|ikm|skm|hasil|indeks|realisasi|data|pembanding|perbandingan|jumlah|angka) )*"
PAST = re.compile(  # among kecamatan, desa or services
    rf"{_OF}((tahun|thn|th) )?20\d\d|"
    rf"{_OF}(bulan|bln|tahun|thn|th|triwulan|tribulan|tw|semester|smt|periode) (yang )?(lalu|sebelumnya)|"
    r"(triwulan|tribulan|tw|semester|smt) (i{1,3}|iv|[1-4])( (tahun )?20\d\d)?|"
    r"(realisasi )?(s d|sd|sampai dengan|sampai) (bulan|bln|triwulan|saat) (ini|lalu|sebelumnya)|"
    r"(kumulatif|akumulasi)( .*)?|(rencana|proyeksi|prognosis|prakiraan|perkiraan) (bulan|bln|tahun|triwulan) .*"
)
TIMELESS = frozenset({"place", "item", "label", "unsur", "requirement"})  # columns of names, not of times
NOW = re.compile(  # then what was before is a measure
    r"(?<!s d )(?<!sd )(?<!sampai )(?<!dengan )\b(bulan|bln|tahun|triwulan|semester|periode) ini\b"
)
PEOPLE = re.compile(  # who answered a survey
    r"(laki|perempuan|pria|wanita|jenis kelamin|umur|usia|pendidikan|pekerjaan|sd|smp|sma|smk|slta|sltp|d ?[1-4]|"
    r"diploma|s ?[1-3]|sarjana|pns|asn|tni|polri|swasta|pegawai|wiraswasta|wirausaha|pelajar|mahasiswa|petani|buruh|"
    r"pedagang|nelayan|ibu rumah tangga)\b"
)
EXAMPLE = re.compile(r"\W*contoh\W*(pengisian|isian|cara mengisi)?\W*$", re.IGNORECASE)  # of a form, beside its answers
YES = frozenset({"ya", "y", "yes", "true", "t", "1", "dihapus"})
SPLIT = frozenset({"month", "desa", "kind"})  # columns whose names are below one of another column
ABOUT = re.compile(  # what a row between others says of their numbers, and no name of what follows
    r"\b(termasuk|sementara|perkiraan|di ?atas|dipakai|memakai|menyusul|seharusnya|ralat|"
    r"(angka|data) (?!bulan|bln|periode|tahun|pelayanan|kec)\w+ \w+)\b",
    re.IGNORECASE,
)
