import reactor.core.publisher.Flux;

class GroupsAreNoNesting {
  Flux<Long> counts(Flux<String> words) {
    return words.groupBy(String::length).flatMap(group -> group.count());
  }
}
