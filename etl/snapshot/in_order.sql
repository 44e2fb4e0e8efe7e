-- One relation in its order.
insert into ordered.{relation} from snapshot.{relation} order by {order}
