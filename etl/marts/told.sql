-- One measure of a relation, as a row: {indicator}; unknown without any row that counts. A limit that it has not is a constant, and free.
{{'indicator': '{indicator}', 'numerator': case when present_{indicator} > 0 then numerator_{indicator} end::double,
            'denominator': case when present_{indicator} > 0 then denominator_{indicator} end::double,
            'value': case when present_{indicator} > 0 then value_of(numerator_{indicator}::double, denominator_{indicator}::double, {ratio}, {per}) end::double,
            'low': case when present_{indicator} > 0 then low_of(numerator_{indicator}::double, denominator_{indicator}::double, '{interval}', {per}) end::double,
            'high': case when present_{indicator} > 0 then high_of(numerator_{indicator}::double, denominator_{indicator}::double, '{interval}', {per}) end::double,
            'present': present_{indicator}, 'n_reported': {n_reported}_{indicator}, 'state_as_of': {state_as_of}::date,
            'wanted': {wanted}, 'early': {early}}}
