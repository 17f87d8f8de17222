import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInboundHandlerAdapter;
import java.io.IOException;
import java.io.RandomAccessFile;

final class SendsFile extends ChannelInboundHandlerAdapter {
  @Override
  public void channelRead(ChannelHandlerContext context, Object name) throws IOException {
    // BUG: Diagnostic contains: SendsFile.send ... SendsFile.head ... RandomAccessFile.readInt
    send(context, (String) name);
  }

  private void send(ChannelHandlerContext context, String name) throws IOException {
    context.writeAndFlush(head(name));
  }

  private static int head(String name) throws IOException {
    try (RandomAccessFile file = new RandomAccessFile(name, "r")) {
      return file.readInt();
    }
  }
}
