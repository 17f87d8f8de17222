package io.github.futureproof.program;

import com.sun.tools.javac.code.Flags;
import com.sun.tools.javac.code.Symbol;
import com.sun.tools.javac.code.Symbol.ClassSymbol;
import com.sun.tools.javac.code.Symbol.CompletionFailure;
import com.sun.tools.javac.code.Symbol.MethodSymbol;
import com.sun.tools.javac.code.Symbol.VarSymbol;
import io.github.futureproof.code.Call;
import io.github.futureproof.code.Javac;
import io.github.futureproof.code.Provenance;
import io.github.futureproof.knowledge.Fact;
import io.github.futureproof.knowledge.Knowledge;

/** Calls that throw nothing when used as usual: counting, logging, completing, asking the time. */
final class Harmless {
  /**
   * Of the JDK alone; patterns as in facts files. A method counts where it is declared or above.
   */
  private static final String JDK =
      """
      java.lang.Object#{<init>,getClass,hashCode,equals,toString,notify,notifyAll}
      java.lang.Thread#{currentThread,interrupt,isInterrupted,interrupted,getName,getId,threadId}
      java.lang.Thread#{isAlive,onSpinWait,yield}
      java.lang.System#{currentTimeMillis,nanoTime,identityHashCode,lineSeparator,gc}
      java.lang.Runtime#{getRuntime,totalMemory,freeMemory,maxMemory,availableProcessors,gc}
      java.lang.Throwable#{getMessage,getCause,getLocalizedMessage,printStackTrace,addSuppressed}
      java.lang.String#{length,isEmpty,isBlank,trim,strip,valueOf,concat,equals}
      java.lang.String#{equalsIgnoreCase,startsWith,endsWith,contains,indexOf,toLowerCase}
      java.lang.String#{toUpperCase}
      java.lang.StringBuilder#{<init>,append,toString,length}
      java.lang.Enum#{<init>,name,ordinal,toString,compareTo}
      java.lang.Record#<init>
      java.lang.Boolean#{toString,booleanValue}
      java.lang.Boolean#valueOf(boolean)
      java.lang.Integer#valueOf(int)
      java.lang.Integer#{intValue,toString,compare,max,min,sum}
      java.lang.Long#valueOf(long)
      java.lang.Long#{longValue,toString,compare,max,min,sum}
      java.lang.Math#{abs,max,min,round,floor,ceil,sqrt,pow,random}
      java.io.PrintStream#{print,println,flush}
      java.time.Instant#now
      java.time.Clock#{millis,instant,systemUTC}
      java.util.Objects#{equals,hash,hashCode,toString,isNull,nonNull}
      java.util.Optional#{empty,ofNullable,isPresent,isEmpty}
      java.util.Collection#{size,isEmpty,clear,contains}
      java.util.Map#{size,isEmpty,clear,containsKey,values,keySet,entrySet}
      java.util.concurrent.atomic.AtomicInteger#{<init>,get,set,lazySet,getAndSet,compareAndSet}
      java.util.concurrent.atomic.AtomicInteger#{incrementAndGet,decrementAndGet,getAndIncrement}
      java.util.concurrent.atomic.AtomicInteger#{getAndDecrement,addAndGet,getAndAdd,intValue}
      java.util.concurrent.atomic.AtomicLong#{<init>,get,set,lazySet,getAndSet,compareAndSet}
      java.util.concurrent.atomic.AtomicLong#{incrementAndGet,decrementAndGet,getAndIncrement}
      java.util.concurrent.atomic.AtomicLong#{getAndDecrement,addAndGet,getAndAdd,longValue}
      java.util.concurrent.atomic.AtomicBoolean#{<init>,get,set,lazySet,getAndSet,compareAndSet}
      java.util.concurrent.atomic.AtomicReference#{<init>,get,set,lazySet,getAndSet,compareAndSet}
      java.util.concurrent.atomic.LongAdder#{<init>,add,increment,decrement,sum,reset}
      java.util.concurrent.atomic.LongAdder#{sumThenReset,longValue}
      java.util.concurrent.CountDownLatch#{countDown,getCount}
      java.util.concurrent.Semaphore#availablePermits
      java.util.concurrent.Semaphore#release()
      java.util.concurrent.ConcurrentLinkedQueue#{<init>,poll,peek,clear,size,isEmpty}
      java.util.concurrent.Future#{isDone,isCancelled,cancel}
      """;

  private final Knowledge knowledge;
  private final ApiList list;

  Harmless(Javac javac, Knowledge knowledge) {
    this.knowledge = knowledge;
    list = new ApiList(javac, JDK);
  }

  boolean isHarmless(Call call) {
    MethodSymbol method = call.method();
    return isListed(method)
        || isAccessor(method)
        || knowledge.about(Fact.Completes.class, call).isKnown()
        || knowledge.about(Fact.Guards.class, call).isKnown()
        || isLog(call);
  }

  private boolean isLog(Call call) {
    return call.site() != null && knowledge.ofType(Fact.Logs.class, call.site()).isPresent();
  }

  /** A body of the compilation speaks for itself. */
  private boolean isListed(MethodSymbol method) {
    return method.owner instanceof ClassSymbol owner
        && Provenance.isClassFile(owner)
        && list.typeOf(method).isPresent();
  }

  /** A record's own accessor has no body to read and only reads a field. */
  private static boolean isAccessor(MethodSymbol method) {
    try {
      if ((method.owner.flags() & Flags.RECORD) == 0
          || !method.type.getParameterTypes().isEmpty()) {
        return false;
      }
      for (Symbol member : method.owner.members().getSymbolsByName(method.name)) {
        if (member instanceof VarSymbol) {
          return (method.flags() & Flags.GENERATED_MEMBER) != 0;
        }
      }
    } catch (CompletionFailure e) {
      return false;
    }
    return false;
  }
}
