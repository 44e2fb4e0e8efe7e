-- One row per unit of {report_type} of which a row is packed in {relation}.
insert into concerned select distinct '{report_type}', region_code, {period} from {relation}
