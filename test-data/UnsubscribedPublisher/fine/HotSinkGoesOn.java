import io.reactivex.rxjava3.processors.PublishProcessor;
import io.reactivex.rxjava3.subjects.PublishSubject;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

class HotSinkGoesOn {
  private final Map<String, PublishSubject<String>> rooms = new ConcurrentHashMap<>();
  private final PublishProcessor<String> events = PublishProcessor.create();

  void open(String room) {
    rooms.computeIfAbsent(room, name -> PublishSubject.create());
    rooms.get(room);
    events.toSerialized();
  }
}
