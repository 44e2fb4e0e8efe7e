-- Where in the zip the original of one submission lies.
update sent set original = getvariable('original') where submission_id = getvariable('submission_id')
