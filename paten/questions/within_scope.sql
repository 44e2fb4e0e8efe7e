-- One row: whether $region lies within $scope, so that its rows may be seen: within.
select count(*) > 0 as within
from ancestor
where region_code = $region and list_contains($scope, ancestor_code)
