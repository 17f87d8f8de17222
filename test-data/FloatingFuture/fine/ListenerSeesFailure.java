import io.netty.bootstrap.Bootstrap;
import io.netty.channel.ChannelFuture;
import io.netty.channel.ChannelFutureListener;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

class ListenerSeesFailure {
  private static final Logger log = LoggerFactory.getLogger(ListenerSeesFailure.class);

  void open(Bootstrap bootstrap, String host) {
    bootstrap
        .connect(host, 443)
        .addListener(
            (ChannelFutureListener)
                connected -> {
                  if (!connected.isSuccess()) {
                    log.warn("no way to {}", host, connected.cause());
                  }
                });
    ChannelFuture bound = bootstrap.bind();
    bound.addListener(ChannelFutureListener.FIRE_EXCEPTION_ON_FAILURE);
  }
}
