import reactor.core.publisher.Mono;

class DoOnNextBuildsMono {
  interface Audit {
    Mono<Void> record(String event);
  }

  private final Audit audit;

  DoOnNextBuildsMono(Audit audit) {
    this.audit = audit;
  }

  Mono<String> audited(Mono<String> order) {
    // BUG: Diagnostic contains: doOnNext drops what record returns: nobody subscribes
    return order.doOnNext(id -> audit.record(id));
  }
}
