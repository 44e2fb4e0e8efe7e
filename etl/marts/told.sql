-- One measure of a relation, as a row: {indicator}.
{{'indicator': '{indicator}', 'numerator': numerator_{indicator}::double, 'denominator': denominator_{indicator}::double,
    'present': present_{indicator}, 'n_reported': n_reported_{indicator}, 'state_as_of': state_as_of_{indicator},
    'ratio': {ratio}, 'per': {per}, 'limits': '{interval}', 'levels': [{levels}]}}
