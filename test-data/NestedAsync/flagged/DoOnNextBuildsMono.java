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
    // BUG: Diagnostic contains: doOnNext does not wait for what record starts in its callback
    return order.doOnNext(id -> audit.record(id));
  }
}
