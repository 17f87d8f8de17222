import io.smallrye.mutiny.Uni;

class UniInvokeIsNotCall {
  interface Events {
    Uni<Void> publish(String event);
  }

  Uni<String> order(Uni<String> order, Events events) {
    // BUG: Diagnostic contains: invoke does not wait for what publish starts in its callback
    return order.onItem().invoke(id -> events.publish(id));
  }
}
