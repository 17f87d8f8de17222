import io.smallrye.mutiny.Uni;

class UniInvokeIsNotCall {
  interface Events {
    Uni<Void> publish(String event);
  }

  Uni<String> order(Uni<String> order, Events events) {
    // BUG: Diagnostic contains: invoke drops what publish returns: nobody subscribes
    return order.onItem().invoke(id -> events.publish(id));
  }
}
