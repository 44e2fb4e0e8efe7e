"""The only writer: from the files that kabupaten/kota send to a published snapshot."""
