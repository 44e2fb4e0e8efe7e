-- One table as a file, in an order of its own.
copy (select {columns} from {relation} as packed order by all) to '{path}' (format csv, header, delimiter ';')
