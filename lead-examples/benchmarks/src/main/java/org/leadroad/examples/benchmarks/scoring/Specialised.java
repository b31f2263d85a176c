package org.leadroad.examples.benchmarks.scoring;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.net.URI;
import java.util.List;
import java.util.Objects;
import javax.tools.FileObject;
import javax.tools.ForwardingJavaFileManager;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileManager;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.StandardLocation;
import javax.tools.ToolProvider;

/**
 * Compiles hand-written cards, and has what they share: weights and rounding as the library has.
 */
public final class Specialised {

  private static final long WHOLE = 1L << 30;

  private Specialised() {}

  /** {@return a card of so many rules over contacts} */
  @SuppressWarnings("unchecked") // As it was written.
  public static ByHand<Contact> objects(int rules) {
    return (ByHand<Contact>) compile(rules, false);
  }

  /** {@return a card of so many rules over coded leads} */
  @SuppressWarnings("unchecked") // As it was written.
  public static ByHand<Coded> coded(int rules) {
    return (ByHand<Coded>) compile(rules, true);
  }

  /** What an interaction weighs after so many days, in 2^30ths; the last is nothing. */
  public static long[] weights() {
    long[] weights = new long[31 * Rules.HALF_LIFE + 1];
    for (int day = 0; day < weights.length - 1; day++) {
      double first = WHOLE * StrictMath.pow(2, -(double) (day % Rules.HALF_LIFE) / Rules.HALF_LIFE);
      weights[day] = (long) StrictMath.rint(first) >> (day / Rules.HALF_LIFE);
    }
    return weights;
  }

  /** In whole points, half to even. */
  public static long rounded(long parts) {
    long down = parts >> 30;
    long rest = parts & (WHOLE - 1);
    return rest > WHOLE / 2 || (rest == WHOLE / 2 && (down & 1) != 0) ? down + 1 : down;
  }

  private static Object compile(int rules, boolean coded) {
    String name = "org.leadroad.examples.benchmarks.scoring." + HandWriter.name(rules, coded);
    String source = HandWriter.write(rules, coded);
    JavaCompiler compiler = Objects.requireNonNull(ToolProvider.getSystemJavaCompiler(), "a JDK");
    Made made = new Made(compiler.getStandardFileManager(null, null, null));
    List<Text> texts = List.of(new Text(name, source));
    if (!compiler.getTask(null, made, null, List.of("-proc:none"), null, texts).call()) {
      throw new IllegalStateException("a card written by hand did not compile");
    }
    try {
      Class<?> type = new Loader(name, made.bytes.toByteArray()).loadClass(name);
      return type.getDeclaredConstructor().newInstance();
    } catch (ReflectiveOperationException failure) {
      throw new IllegalStateException(failure);
    }
  }

  private static final class Text extends SimpleJavaFileObject {

    private final String source;

    private Text(String name, String source) {
      super(URI.create("string:///" + name.replace('.', '/') + ".java"), Kind.SOURCE);
      this.source = source;
    }

    @Override
    public CharSequence getCharContent(boolean ignoreEncodingErrors) {
      return source;
    }
  }

  /** Keeps the one class that is made. */
  private static final class Made extends ForwardingJavaFileManager<JavaFileManager> {

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

    private Made(JavaFileManager files) {
      super(files);
    }

    @Override
    public JavaFileObject getJavaFileForOutput(
        Location location, String className, JavaFileObject.Kind kind, FileObject sibling) {
      return new SimpleJavaFileObject(URI.create("bytes:///" + className), kind) {
        @Override
        public OutputStream openOutputStream() {
          return bytes;
        }
      };
    }

    @Override
    public ClassLoader getClassLoader(Location location) {
      return location == StandardLocation.CLASS_PATH
          ? Specialised.class.getClassLoader()
          : super.getClassLoader(location);
    }
  }

  /** In the package of the cards, so that they see what it shares. */
  private static final class Loader extends ClassLoader {

    private final String name;
    private final byte[] bytes;

    private Loader(String name, byte[] bytes) {
      super(Specialised.class.getClassLoader());
      this.name = name;
      this.bytes = bytes;
    }

    @Override
    protected Class<?> findClass(String wanted) throws ClassNotFoundException {
      if (!wanted.equals(name)) {
        throw new ClassNotFoundException(wanted);
      }
      return defineClass(wanted, bytes, 0, bytes.length);
    }
  }
}
