import reactor.core.publisher.Mono;

class HookOnClose {
  interface Connection {
    Mono<Void> onClose();
  }

  interface Server {
    Mono<Connection> bind();
  }

  Mono<Connection> start(Server server, Runnable dispose) {
    return server
        .bind()
        .doOnNext(connection -> connection.onClose().doFinally(end -> dispose.run()).subscribe());
  }
}
