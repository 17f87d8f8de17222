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
    return order.delayUntil(id -> audit.record(id));
  }
}
