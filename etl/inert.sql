-- What a spreadsheet might take for a formula gets an apostrophe before it. Twin of paten/inert.py, which says why.
create or replace temp macro inert(t) as case
    when regexp_matches(t, '^[\s\x{a0}\x{2000}-\x{200b}\x{202f}\x{3000}]*[=@\x{ff1d}\x{ff20}]|^[ \x{a0}]*[\t\r\n]')
        or regexp_matches(t, '^[\s\x{a0}\x{2000}-\x{200b}\x{202f}\x{3000}]*[+\x{ff0b}\x{ff0d}-]')
            and not regexp_matches(t, '^[\s\x{a0}\x{2000}-\x{200b}\x{202f}\x{3000}]*[+\x{ff0b}\x{ff0d}-][0-9.,]*[\s\x{a0}\x{2000}-\x{200b}\x{202f}\x{3000}]*$')
        then chr(39) || t
    else t
end;
