-- What a measure of states says beside: {indicator}. Confirmed is what a report of that very month says, or what holds for a set time.
count(case when {where} and {confirmed} then 1 end) as confirmed_{indicator},
        max(state_as_of) filter ({where}) as state_as_of_{indicator}
