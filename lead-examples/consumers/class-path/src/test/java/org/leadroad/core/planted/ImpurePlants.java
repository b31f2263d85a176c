package org.leadroad.core.planted;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.ObjectInputStream;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.function.Function;
import java.util.function.Supplier;

/** Impure classes, one offence each. */
public final class ImpurePlants {

  private ImpurePlants() {}

  /** Crosses. */
  public static final class DefaultLocale {
    String lower(String text) {
      return text.toLowerCase();
    }
  }

  /** Crosses. */
  public static final class DefaultLocaleByReference {
    final Function<String, String> upper = String::toUpperCase;
  }

  /** Crosses. */
  public static final class DefaultFormat {
    String amount(int cents) {
      return String.format("%d", cents);
    }
  }

  /** Crosses. */
  public static final class DefaultZone {
    ZoneId here() {
      return ZoneId.systemDefault();
    }
  }

  /** Crosses. */
  public static final class DefaultCharset {
    byte[] bytes(String text) {
      return text.getBytes();
    }
  }

  /** Crosses. */
  public static final class ReadsTheClock {
    LocalDate today(ZoneId zone) {
      return LocalDate.now(zone);
    }
  }

  /** Crosses. */
  public static final class ReadsTheClockByReference {
    final Supplier<Instant> clock = Instant::now;
  }

  /** Crosses. */
  public static final class CountsNanos {
    long nanos() {
      return System.nanoTime();
    }
  }

  /** Crosses. */
  public static final class Chance {
    double chance() {
      return Math.random();
    }
  }

  /** Crosses. */
  public static final class RandomId {
    String id() {
      return UUID.randomUUID().toString();
    }
  }

  /** Crosses. */
  public static final class StartsAThread {
    void start(Runnable work) {
      new Thread(work).start();
    }
  }

  /** Crosses. */
  public static final class UsesAPool {
    void start(Runnable work) {
      Executors.newCachedThreadPool().execute(work);
    }
  }

  /** Crosses. */
  public static final class InParallel {
    long count(List<String> texts) {
      return texts.parallelStream().count();
    }
  }

  /** Crosses. */
  public static final class Deserializes {
    Object read(InputStream in) throws IOException, ClassNotFoundException {
      return new ObjectInputStream(in).readObject();
    }
  }

  /** Crosses. */
  public static final class IsSerializable implements Serializable {
    private static final long serialVersionUID = 1L;
  }

  /** Crosses. */
  public static final class LooksUpAClass {
    Class<?> find(String name) throws ClassNotFoundException {
      return Class.forName(name);
    }
  }

  /** Crosses. */
  public static final class LooksIntoAClass {
    int methods(Class<?> type) {
      return type.getDeclaredMethods().length;
    }
  }

  /** Crosses. */
  public static final class Prints {
    void print(String text) {
      System.out.println(text);
    }
  }

  /** Crosses. */
  public static final class PrintsAStack {
    void print(RuntimeException failure) {
      failure.printStackTrace();
    }
  }

  /** Crosses. */
  public static final class OpensAFile {
    boolean exists(String name) {
      return new File(name).exists();
    }
  }

  /** Crosses. */
  public static final class AsksTheEnvironment {
    String home() {
      return System.getenv("HOME");
    }
  }
}
