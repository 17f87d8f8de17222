import io.smallrye.mutiny.Uni;

class UniInvokeIsNotCall {
  interface Events {
    Uni<Void> publish(String event);
  }

  Uni<String> order(Uni<String> order, Events events) {
    return order.onItem().call(id -> events.publish(id));
  }
}
