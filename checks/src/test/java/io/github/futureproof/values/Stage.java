package io.github.futureproof.values;

import io.github.futureproof.testing.Told;

/**
 * A small library for the tests of this package: a future, a publisher, a pool of workers, none of
 * whose bodies is in sight; and a class that uses them.
 */
final class Stage {
  static final String FACTS =
      """
      async Task eager
      async Flow cold
      async Hot hot
      async java.util.stream.Stream lazy many
      promise Promise
      promise Sink
      completes Promise#complete
      completes Sink#emit
      result Task#done done
      result Flow#{empty,ended} done
      result Flow#fresh live
      result Task#name this
      result Flow#name this
      result Task#pass arg0
      result Task#kept kept
      result Task#anew live
      result Task#tidy minor
      result Flow#tidyUp minor
      result Code#tidyNothing minor
      chain Task#{map,flat,fails,ends,all}
      chain Task#first of=arg0
      chain Task#{recover,settle} recovers
      chain Flow#{map,flat,peek,last}
      observes Task#{fails,recover} failure=arg0.param0
      observes Task#{ends,settle} failure=arg0.param1
      observes Task#look failure=arg0.param0 via=cause
      observes Task#listen failure=arg0#failed.param1
      observes Task#tell failure=always
      observes Task#twice failure=arg1.param0
      observes Task#hook failure=arg0
      observes Task#odd failure=arg0.param1
      observes Task#mine failure=arg0.param0
      waits Task#join of=this
      starts Flow#subscribe
      runs Task#map arg0 on=signal returns=nested
      runs Task#flat arg0 on=signal returns=flat
      runs Task#ends arg0 on=signal
      runs Flow#map arg0 on=signal returns=nested times=each
      runs Flow#flat arg0 on=signal returns=flat times=each
      runs Flow#peek arg0 on=signal times=each
      runs Flow#last arg0 on=signal times=once
      runs Flow#discard arg0 on=unknown times=each
      chain Flow#{discard,once,wrap,take,hook}
      runs Flow#once arg0 on=signal returns=flat
      runs Flow#wrap arg0 on=signal returns=nested
      runs Flow#{take,hook} arg0 on=signal
      runs Flow#spy arg0 on=signal times=each
      runs Flow#generate arg0 on=subscriber times=each creates
      starts Task#begin
      runs Flow#create arg0 on=subscriber creates
      runs Pool#{submit,call} arg0 on=worker failure=result submits
      runs Pool#every arg0 on=worker failure=result times=periodic submits
      runs Pool#all arg0 on=worker failure=result submits
      runs Pool#execute arg0 on=worker failure=uncaught
      runs java.lang.Thread#<init> arg0 on=thread failure=uncaught
      runs Runner#<init> arg0 on=worker failure=result submits
      runs Task#guard arg0 on=caller failure=handled
      runs Task#peek arg0 on=signal returns=ignored
      chain Task#peek
      runs Server#once arg0 on=caller times=once failure=thrown
      runs Server#quietly arg0 on=caller times=once failure=uncaught returns=ignored
      runs Server#maybe arg0 on=caller failure=thrown returns=ignored
      runs Job#<init> arg0 on=worker failure=result
      runs java.lang.Iterable#forEach arg0 on=caller times=each failure=thrown returns=ignored
      runs java.util.Optional#ifPresent arg0 on=caller times=once failure=thrown returns=ignored
      runs Test#fails arg0 on=caller times=once failure=handled
      runs Server#on arg0 on=loop times=each
      result Test#verify mock
      result @Mocked mock
      result @Elsewhere live
      result Code#lively live
      logs Log warn "x"
      means *#{get*,when*,on*,future,*Future,*Stage,*Promise,done,completion,termination} accessor if args=0
      means *#{onClose*,whenClose*} end if args=0
      means *#{execute*,submit*,schedule*} handover
      means *Task task
      means *Runnable task
      means *Callable task
      means *Handler callback
      means *Listener callback
      """;

  private static final String LIBRARY =
      """
      import java.util.*;
      import java.util.concurrent.Callable;
      import java.util.function.*;
      @interface Mocked {}
      @interface Elsewhere {}
      class Task<T> {
        static native <T> Task<T> done(T it);
        static native <T> Task<T> pass(Task<T> it);
        static native <T> Task<T> all(Task<?>... tasks);
        static native <T> Task<T> first(Task<T> a, Task<T> b);
        native <R> Task<R> map(Function<T, R> f);
        native <R> Task<R> flat(Function<T, Task<R>> f);
        native Task<T> fails(Consumer<Throwable> f);
        native Task<T> recover(Function<Throwable, T> f);
        native Task<T> ends(BiConsumer<T, Throwable> f);
        native Task<T> settle(BiFunction<T, Throwable, T> f);
        native Task<T> look(Consumer<Task<T>> f);
        native Task<T> listen(Listener l);
        native Task<T> tell();
        native Task<T> twice(Consumer<Throwable>... f);
        native Task<T> hook(Runnable r);
        native Task<T> odd(Consumer<T> f);
        native Task<T> mine(Consumer<Mine> f);
        native Task<T> kept();
        native Task<T> anew();
        native Task<T> tidy();
        static native Task<Object> begun();
        native Task<T> name(String s);
        native Task<T> strange();
        native Task<T> guard(Runnable r);
        native Task<T> peek(Consumer<T> f);
        native void begin();
        native Throwable cause();
        native T value();
        native T join();
      }
      interface Listener { void done(Object it); void failed(Object of, Throwable why); }
      class Promise<T> extends Task<T> { native boolean complete(T it); }
      class Mine extends RuntimeException { void note() { getMessage(); } }
      class Sink { native void emit(Object it); native void other(Object it); }
      class Hot {}
      class Plain { native Task<Object> toTask(); }
      class Job<T> extends Task<T> implements Runnable {
        Job(Callable<T> c) {}
        public native void run();
      }
      class Flow<T> {
        static native <T> Flow<T> empty();
        static native Flow<Object> create(Consumer<Sink> s);
        native <R> Flow<R> map(Function<T, R> f);
        native <R> Flow<R> flat(Function<T, Flow<R>> f);
        native Flow<T> peek(Consumer<T> f);
        native Flow<T> last(Runnable r);
        native Flow<T> discard(Consumer<T> f);
        native Flow<T> once(Function<T, Flow<T>> f);
        native Flow<T> wrap(Function<T, T> f);
        native Flow<T> take(Consumer<T> f);
        native Flow<T> hook(Consumer<Throwable> f);
        native Flow<T> spy(Consumer<T> f);
        static native Flow<Object> generate(Consumer<Sink> s);
        native Flow<T> name(String s);
        native Flow<T> ended();
        native Flow<T> fresh();
        native Flow<T> tidyUp();
        native Task<T> toTask();
        native void subscribe();
        native void subscribe(Consumer<T> f);
        native void subscribe(Sink s);
        native Sink subscribe(Consumer<T> f, Consumer<Throwable> g);
      }
      class Pool {
        native Task<Object> submit(Runnable r);
        native <T> Task<T> call(Callable<T> c);
        native Task<Object> every(Runnable r, long time);
        native void execute(Runnable r);
        native <T> List<Task<T>> all(Collection<? extends Callable<T>> all);
      }
      class Runner extends Task<Object> { Runner(Runnable r) {} }
      class Server {
        native void on(Consumer<String> c);
        native void once(Consumer<String> c);
        native void quietly(Consumer<String> c);
        native void maybe(Consumer<String> c);
        native void unknown(Runnable r);
      }
      class Log { native void warn(Object it); }
      interface Act { void act() throws Exception; }
      class Test {
        static native void fails(Act act);
        static native <T> T verify(T it);
      }
      """;

  private static final String CODE =
      """
      import java.util.*;
      import java.util.concurrent.Callable;
      import java.util.function.*;
      class Code {
        boolean yes;
        int count;
        Pool pool;
        Log log;
        Sink sink;
        List<String> list;
        Task<String> held;
        Flow<String> flowing;
        native Task<String> start();
        native Task<String> startWith(String s);
        native Flow<String> flow();
        native Flow<String> flowWith(String s);
        static native void use(Object... all);
        %s
      }
      """;

  private Stage() {}

  /** Compiles members of the class that uses the library. */
  static Told with(String members) {
    return Told.of(FACTS, LIBRARY, CODE.formatted(members));
  }

  /** The same for the statements of a method {@code go}. */
  static Told saying(String statements) {
    return with("void go() { " + statements + " }");
  }

  static Drops drops(Told told) {
    return new Drops(told.javac());
  }

  static Handlers handlers(Told told) {
    return new Handlers(told.javac(), told.knowledge(), told.program());
  }

  static Tasks tasks(Told told) {
    return new Tasks(told.javac(), told.knowledge(), told.program(), drops(told));
  }

  static TaskLists taskLists(Told told) {
    return new TaskLists(told.knowledge(), told.program(), drops(told), tasks(told));
  }

  static Failures failures(Told told) {
    return new Failures(
        told.javac(),
        told.knowledge(),
        told.program(),
        tasks(told),
        new Strangers(told.javac(), told.knowledge(), told.program()));
  }
}
