-- One relation as a file.
copy (select {columns} from snapshot.{relation}) to '{path}' (format {kind})
