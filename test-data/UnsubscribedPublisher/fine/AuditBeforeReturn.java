import reactor.core.publisher.Mono;

class AuditBeforeReturn {
  interface Audit {
    Mono<Void> record(String event);
  }

  interface Users {
    Mono<String> find(String id);
  }

  private final Audit audit;
  private final Users users;

  AuditBeforeReturn(Audit audit, Users users) {
    this.audit = audit;
    this.users = users;
  }

  Mono<String> load(String id) {
    return audit.record("load " + id).then(users.find(id));
  }
}
