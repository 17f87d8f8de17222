import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.SimpleChannelInboundHandler;
import java.io.BufferedReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;

final class MemoryOnly extends SimpleChannelInboundHandler<String> {
  private final ConcurrentMap<String, Integer> lengths = new ConcurrentHashMap<>();

  @Override
  protected void channelRead0(ChannelHandlerContext context, String text) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (BufferedReader lines = new BufferedReader(new StringReader(text))) {
      out.write(lines.readLine().getBytes());
    }
    System.out.println(lengths.computeIfAbsent(text, String::length));
    context.writeAndFlush(out.toByteArray(), context.voidPromise());
  }
}
