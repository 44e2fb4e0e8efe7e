-- One measure of a relation, as a row: {indicator}. Without any row that counts the sums are unknown.
{{'indicator': '{indicator}', 'numerator': case when present_{indicator} > 0 then numerator_{indicator} end::double,
            'denominator': case when present_{indicator} > 0 then denominator_{indicator} end::double, 'present': present_{indicator},
            'n_reported': {n_reported}_{indicator}, 'state_as_of': {state_as_of}::date,
            'ratio': {ratio}, 'per': {per}, 'limits': '{interval}', 'levels': [{levels}], 'early': {early}}}
