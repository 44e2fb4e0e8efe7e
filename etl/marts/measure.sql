-- One measure of a relation, as columns: {indicator}. A row counts only whole; present: how many do.
{numerator}({numerator_distinct}case when ({numerator_where}) and {where} then {numerator_of} end) as numerator_{indicator},
        {denominator}({denominator_distinct}case when ({denominator_where}) and {where} then {denominator_of} end) as denominator_{indicator},
        count(case when {where} then 1 end) as present_{indicator}
