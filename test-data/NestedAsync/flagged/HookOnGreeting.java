import reactor.core.publisher.Mono;

class HookOnGreeting {
  interface Connection {
    Mono<Void> greet();
  }

  interface Server {
    Mono<Connection> bind();
  }

  Mono<Connection> start(Server server, Runnable dispose) {
    return server
        .bind()
        // BUG: Diagnostic contains: subscribe here is cut off from the outer publisher
        .doOnNext(connection -> connection.greet().doFinally(end -> dispose.run()).subscribe());
  }
}
